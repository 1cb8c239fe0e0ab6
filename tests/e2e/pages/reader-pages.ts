/** Pages that put the reader page to the test; nobody and nothing in them exists. */
import { articlePage } from './article-page.ts';
import { type Article, HARBOUR } from './articles.ts';

/** A page without an article. */
export const NO_ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Basket</title></head>
<body><main><h1>Your basket</h1><p>It is empty.</p><form><input name="code"><button>Use code</button></form></main></body></html>`;

/** Written from right to left. */
const CANAL: Article = {
  lang: 'ar',
  title: 'قناة الوادي القديمة تعود إلى العمل بعد سبع سنوات',
  byline: 'بقلم سامر النجدي',
  blocks: [
    'عادت المياه يوم الاثنين إلى قناة الوادي القديمة بعد سبع سنوات من الجفاف، ووقف سكان القرى على ضفتيها منذ الفجر ليروا أول موجة تصل إلى الحقول البعيدة.',
    'استغرقت أعمال الترميم وقتا أطول مما كان مقررا، وبلغت كلفتها أربعة ملايين، وهو ما يقارب ضعف التقدير الأول الذي قدمه المهندسون قبل بدء العمل.',
    '## حجارة من المقلع نفسه',
    'قال المهندس يوسف الحامدي إن الحجارة جاءت من المقلع الذي استخدمه البناة الأوائل، وإن كل حجر حمل رقما حتى يعود إلى مكانه الصحيح في الجدار.',
    'ويخشى بعض المزارعين أن تكون حصص المياه أقل من السابق، لكن مجلس القرية وعد بتوزيعها بالتساوي وبنشر جدول واضح في بداية كل شهر.',
    'وفي المساء أضاء الأطفال الفوانيس على طول القناة، وغنى الشيوخ أغنية قديمة لم يسمعها أحد منذ أن توقفت الطواحين عن الدوران.',
    'وتقول المعلمة هالة الصباغ إن تلاميذها سيكتبون قصة القناة كما سمعوها من أجدادهم، وإن المدرسة ستجمع هذه القصص في كتاب صغير قبل نهاية العام.',
  ],
};

export const CANAL_PAGE = articlePage(CANAL, { css: 'body { direction: rtl; }' });
export const CANAL_TITLE = CANAL.title;

/** The same with lists, code, a formula and a drawing without a ground. */
export const CANAL_CODE_PAGE = articlePage(CANAL, {
  css: 'body { direction: rtl; }',
  inside: {
    1: '<ol type="a"><li>الحجارة القديمة</li><li>الحجارة الجديدة</li></ol><ol><li>الحقول</li><li>القرى</li></ol>',
    3: '<pre><code>flow(1, 2);\n};</code></pre><pre>يا قناة الوادي\nflow</pre><p>يكتب المهندس <code>gate(2);</code> في دفتره كل صباح.</p>',
    4: '<p>وسرعة الماء <img src="/math/render/svg/v" alt="{\\displaystyle v}"> كما حسبها المهندس في دفتره.</p><figure><img src="/plan.png" width="300" height="200" alt="خريطة"></figure>',
  },
});

export const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300" fill="#7a96a8"/></svg>';

/** The harbour's story with two pictures that the server knows. */
export const PICTURE_PAGE = articlePage(HARBOUR, {
  inside: {
    1: '<figure><img src="/wall.svg" width="600" height="300" alt="The wall at low tide"><figcaption>The wall at low tide</figcaption></figure>',
    4: '<figure><img src="/boats.svg" width="600" height="300" alt="Boats coming in"><figcaption>Boats coming in</figcaption></figure>',
  },
});

/** An article of so many words, with a heading every nine blocks. */
export function longPage(words: number): string {
  const blocks: string[] = [];
  for (let count = 0; count < words; ) {
    for (const block of HARBOUR.blocks) {
      blocks.push(block.startsWith('## ') ? `${block} (${blocks.length})` : block);
      count += block.split(' ').length;
    }
  }
  return articlePage({ ...HARBOUR, blocks });
}
