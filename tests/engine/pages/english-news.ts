/** English articles about what promos are about, none of them with a promo. */
import type { Plain } from './news-page.ts';

export const ENGLISH_NEWS: readonly Plain[] = [
  {
    name: 'the price of gold',
    lang: 'en',
    title: 'Gold passes 2,800 crowns as central banks keep buying',
    byline: 'By Orla Penhale, 14 March 2025',
    body: `<p>The price of an ounce of gold rose above 2,800 crowns for the first time on Thursday, as central banks added to their stocks and savers looked for shelter from falling shares.</p>
<p>“We have not seen queues like this since I was an apprentice,” said Denzil Hark, who has sold coins in Sandlow for forty years. By noon he had run out of small bars and of the popular quarter-ounce pieces.</p>
<h2>Silver lags behind</h2>
<p>Silver gained less than one percent, and platinum fell. Analysts at the Bank of Quell said that industry was ordering less of both metals, which are used in solar panels and in exhaust filters.</p>
<p>Not everyone thinks that the rise will last. Gold pays no interest, noted the economist Maud Trevena, and those who bought at the peak eleven years ago waited until last month to see their money again.</p>
<p>Regulators warned of callers who offer to store metal in vaults abroad. Two dealers were fined last year for selling coins at twice their worth to pensioners.</p>
<p>On Friday the price eased a little, to 2,786 crowns an ounce in the afternoon.</p>`,
  },
  {
    name: 'brokers and a regulator',
    lang: 'en',
    title: 'Regulator fines two brokers over “free” trading',
    byline: 'By Jory Lanyon',
    body: `<p>Two online brokers must pay a total of nine million crowns because they called their service free while earning money on every order, the financial regulator announced on Monday.</p>
<p>Farshare and Penny Lane Trading told customers that they could buy shares and funds “with no commission”. In truth the firms received a payment from the market makers to whom they passed the orders, and clients got a slightly worse price.</p>
<p>“Free must mean free,” said the regulator’s director, Isolde Carne. She added that most of the clients were under thirty and held less than two thousand crowns in their accounts.</p>
<p>Farshare said that it accepted the fine. A spokesman for Penny Lane argued that its spreads were explained in the terms and conditions, on page fourteen, and that the firm would appeal.</p>
<p>Trading by phone has grown quickly. According to the exchange, every third order by a private investor now comes from an app, up from one in twenty five years ago.</p>
<p>A law that would ban such payments altogether is before parliament. A vote is expected in June.</p>`,
  },
  {
    name: 'webinars at work',
    lang: 'en',
    title: 'The webinar is dying, and few of its hosts will miss it',
    byline: 'By Tamsin Roe',
    body: `<p>At eleven on a Tuesday, forty-one people have registered for a webinar on warehouse safety. Nine of them are there. Two have their cameras on, and one of those is eating soup.</p>
<p>Kit Nance, who has hosted such events for a software company in Quell since 2019, has watched the numbers fall for three years. “People sign up for the recording,” she says, “and then they do not watch the recording either.”</p>
<p>Her employer is now sending its experts to visit customers instead, a half-day workshop at a time. It costs more, but nearly every visit ends with an order, against one in sixty of the online sessions.</p>
<h2>A format born in a lockdown</h2>
<p>Researchers at Marram College counted 3,100 business webinars in the region in 2021, and fewer than 900 last year. Courses that lead to a certificate held up best, as did evening classes in languages.</p>
<p>Some will go on. A midwife’s free session on newborn sleep fills up each month, and a retired engineer’s lectures on bridges have been seen by more people than live in the county.</p>
<p>What these have in common, says the study, is a speaker who would talk about the subject even if nobody came.</p>`,
  },
  {
    name: 'a scam and its advert, quoted',
    lang: 'en',
    title: 'Inside the call centre that sold shares in a mine that never was',
    byline: 'By Jory Lanyon and Orla Penhale',
    body: `<p>The advert showed a smiling woman with a pickaxe. “Claim your free guide to the gold rush of the century,” it said. “Only 50 places left. Act now!” Within a year, 1,400 people had sent their savings.</p>
<blockquote><p>“Dear friend, my team and I want you to be among the first. Register today and secure your bonus shares before midnight.”</p></blockquote>
<p>That letter, read out in court on Wednesday, was written by a man of twenty-three who had never seen a mine. He worked with thirty others on the second floor of a carpet shop in Sandlow.</p>
<p>Prosecutors described how the callers followed a script. They asked about grandchildren, offered a discount for those who decided at once, and passed anyone who hesitated to a “senior adviser” at the next desk.</p>
<p>The police seized eleven million crowns, about a third of what had been paid in. The rest, said a detective, had gone on cars, on more adverts and on a football club’s shirts.</p>
<p>Five men have pleaded guilty. The trial of the alleged leader, who denies fraud, goes on next week.</p>`,
  },
  {
    name: 'subscriptions in general',
    lang: 'en',
    title: 'Why everything from razors to car seats became a subscription',
    byline: 'By Maud Trevena',
    body: `<p>In the spring of last year, Peder Roskilly cancelled eleven subscriptions in one evening. It took him four hours, three phone calls and a letter that had to be posted.</p>
<p>He had paid for two newspapers, three film services, razors, coffee, a gym, a map for his boat, a weather app and the heating of his car’s seats. Together they cost 214 crowns a month, more than his electricity.</p>
<p>Economists have a name for this: the sleepy customer. When a card expires and people must choose again, a study of ten services found, up to a third of them leave. Until then they pay for what they no longer use.</p>
<p>Free trials are the usual way in. A firm that asks for the card at the start keeps two in five of those who try it, while a firm that asks only at the end keeps one in ten.</p>
<p>A new rule will oblige companies to remind customers every six months, and to let them cancel anytime with one click. The trade’s association called it a burden on small publishers.</p>
<p>Mr Roskilly has kept one of the newspapers. He likes the crossword.</p>`,
    after:
      '<aside class="author-bio"><p><strong>Maud Trevena</strong> is an economist and a columnist of this paper. Her book “The Price of Bread” was published in 2021. She lives in Marram with two dogs.</p></aside>',
  },
  {
    name: 'a newsletter’s end',
    lang: 'en',
    title: 'The man who wrote to a village every day for thirty years stops',
    byline: 'By Tamsin Roe',
    body: `<p>For thirty years the people of Lower Quell have found a newsletter in their letterboxes, and later in their inboxes, each morning before seven. On Friday they will get the last one.</p>
<p>Silas Penrose, who is eighty-one, began it when the bus was cancelled and nobody had been told. The first issue was a single sheet with a timetable, a recipe for leek pie and a request for the return of a ladder.</p>
<p>It has 640 subscribers now, of whom 200 have moved away. It never carried an advert. When a supermarket offered to sponsor it, Mr Penrose printed the offer in full and his answer, which was one word long.</p>
<p>The county archive has asked for a complete set. “There is no better record of what a place worried about,” said the archivist, Wenna Goss, who has been reading the issues of 1997 and has reached the ladder again.</p>
<p>Nobody has come forward to take it over. The parish council may start a page on the web, with updates twice a week, if it can agree who is to write it.</p>
<p>As for the ladder, it was returned in 2004.</p>`,
  },
  {
    name: 'a disclosure, a correction and related links',
    lang: 'en',
    title: 'We slept on nine mattresses so that our backs could tell you about it',
    byline: 'By Kit Nance',
    body: `<p>Nine people from this newsroom slept on nine mattresses for three weeks each. We measured nothing but our own tempers in the morning, and we argued about the results for most of February.</p>
<p>The firmest was liked by the two oldest of us and hated by everybody else. The softest, filled with wool from hills that can be seen from the window, was given away by lot because four people wanted it.</p>
<p>Price told us little. The mattress at 240 crowns came second, and the one at 2,900 crowns, which has a motor, came seventh. Its remote control was lost on the first night and has not been found.</p>
<p>Doctors are of little help. A review of thirty studies found that people with sore backs did slightly better on something of middling firmness, wrote Dr Jenna Hocking, and that most of them would do better still by walking.</p>
<p>If there is a lesson, it is that a fortnight is too short. Three of us changed our minds in the third week, when the shop would no longer have taken the thing back.</p>`,
    after: `<p class="disclosure"><em>Disclosure: the mattresses were bought at full price and have been given to a shelter. This paper earns nothing if you buy one of them.</em></p>
<p class="correction">Correction: an earlier version of this article gave the wrong name for the hills.</p>
<nav class="related"><h3>Related stories</h3><ul><li><a href="/coast/wool">The price of wool has halved in a year</a></li><li><a href="/culture/sleep">A short history of the bed</a></li><li><a href="/money/returns">What shops do with what you return</a></li></ul></nav>`,
  },
  {
    name: 'comments below a report on a bank',
    lang: 'en',
    title: 'The last bank on the island closes its counter',
    byline: 'By Wenna Goss',
    body: `<p>From the first of May there will be no bank on Norderland. The Sandlow Savings Bank is closing its branch at the harbour, where it has lent money on boats and houses since 1911.</p>
<p>The bank said that 94 percent of its customers now manage their accounts and their credit cards by phone. Only eleven people a day came to the counter last year, most of them to talk.</p>
<p>For the islanders the nearest cash machine will be an hour away by ferry. The grocer has agreed to hand out up to a hundred crowns to anyone who buys something, “even if it is an onion”.</p>
<p>The mayor, Petroc Yeo, asked the bank to leave at least the machine. He was told that it would cost 30,000 crowns a year to insure, because of the salt in the air.</p>
<p>The building, with its safe, is for sale. A potter and a maker of seaweed soap have looked at it.</p>`,
    after: `<section class="comments"><h2>Comments (3)</h2>
<div class="comment"><p class="author">gull_watcher</p><p>My mortgage was signed at that counter. They gave me a pencil, and I still have it.</p><button>Reply</button></div>
<div class="comment"><p class="author">Hobb</p><p>Just join the credit union like the rest of us, it is free and you get a better rate on savings.</p><button>Reply</button></div>
<div class="comment"><p class="author">M. Yeo</p><p>If you want to help, write to the bank. The address is on the door.</p><button>Reply</button></div></section>`,
  },
];
