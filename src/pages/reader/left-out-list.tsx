/** The end of the page: what was left out of the article, by category, why, and a way back for each. */
import type { JSX } from 'preact';
import { CATEGORIES, type Category, type Fold } from '../../engine/types.ts';
import type { SavedArticle } from '../../platform/article-store.ts';
import { language, message, plural } from '../../platform/i18n.ts';
import { reasonText } from '../../platform/reason-text.ts';

export interface LeftOutListProps {
  readonly saved: SavedArticle;
  readonly putBack: ReadonlySet<string>;
  readonly onPutBack: (id: string, back: boolean) => void;
}

/** A promo with what is known of it; a fold that came or went while the page was read is known by its id alone. */
interface Promo {
  readonly id: string;
  readonly fold: Fold | undefined;
  readonly category: Category;
}

function promosOf({ article, folds }: SavedArticle): readonly Promo[] {
  return article.leftOut.map(({ id }) => {
    const fold = folds.find((each) => each.id === id);
    return { id, fold, category: fold?.category ?? 'other' };
  });
}

function summaryOf({ article: { leftOut, promoShare } }: SavedArticle): string {
  if (leftOut.length === 0) return message('reader_leftOutNone');
  const count = plural('reader_leftOutCount', leftOut.length);
  if (promoShare <= 0) return count;
  const share = Math.max(promoShare, 0.01).toLocaleString(language(), {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return `${count} ${message('reader_promoShare', share)}`;
}

interface CardProps {
  readonly promo: Promo;
  readonly isBack: boolean;
  readonly onPutBack: (id: string, back: boolean) => void;
}

function Card({ promo: { id, fold }, isBack, onPutBack }: CardProps): JSX.Element {
  const about = `left-out-${id}`;
  return (
    <li class={isBack ? 'card card-kept' : 'card'}>
      {fold && (
        <p class="card-excerpt" id={about} dir="auto">
          {fold.excerpt}
        </p>
      )}
      {fold && (
        <ul class="reasons" aria-label={message('popup_reasons')}>
          {fold.reasons.map((reason) => (
            <li key={reason.code} dir="auto">
              {reasonText(reason, message)}
            </li>
          ))}
        </ul>
      )}
      <div class="card-buttons">
        <button
          type="button"
          class="button"
          aria-describedby={fold ? about : undefined}
          onClick={() => onPutBack(id, !isBack)}
        >
          {message(isBack ? 'reader_leaveOut' : 'reader_putBack')}
        </button>
      </div>
    </li>
  );
}

export function LeftOutList({ saved, putBack, onPutBack }: LeftOutListProps): JSX.Element {
  const promos = promosOf(saved);
  const groups = CATEGORIES.map((category) => ({
    category,
    members: promos.filter((promo) => promo.category === category),
  })).filter(({ members }) => members.length > 0);
  return (
    <section class="left-out" aria-labelledby="left-out-title">
      <h2 class="left-out-title" id="left-out-title">
        {message('reader_leftOut')}
      </h2>
      <p class="group-hint">{summaryOf(saved)}</p>
      {groups.map(({ category, members }) => (
        <section key={category} class="group" aria-labelledby={`left-out-${category}`}>
          <h3 class="group-title" id={`left-out-${category}`}>
            {message(`category_${category}`)} <span class="pill">{members.length}</span>
          </h3>
          <ul class="cards">
            {members.map((promo) => (
              <Card key={promo.id} promo={promo} isBack={putBack.has(promo.id)} onPutBack={onPutBack} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
