/** What addresses of pictures tell. */
import { describe, expect, test } from 'vitest';
import {
  hasSameName,
  isPictureFile,
  isSameFile,
  isSamePicture,
  isStandIn,
  isStopgap,
} from '../../src/article/picture-file.ts';

describe('isStopgap', () => {
  test.each([
    'data:image/gif;base64,R0',
    '/img/placeholder.gif',
    '/img/placeholder-300x200.png',
    '/spacer.gif?v=3',
    'https://cdn.example/a/lazy_placeholder.gif',
    '/loading.svg',
    '/ajax-loader.gif',
    '/lazy-load.png',
    '/blank.png',
    '/1x1-transparent.gif',
    '/pixel.gif',
    '/fallback.gif',
    '/missing-image.svg',
  ])('%s', (address) => {
    expect(isStopgap(address)).toBe(true);
  });

  test.each([
    '/google-pixel-9.jpg',
    '/pixel8pro_review.jpg',
    '/loading-dock.jpg',
    '/unloading-boats-at-the-quay.jpg',
    '/downloading.png',
    '/transparent-phone.png',
    '/blank-check.jpg',
    '/a.jpg?fallback=placeholder.png',
    '/lazy/bridge.jpg',
    '/loading/',
    '/',
    '',
    '/image.jpg',
    '/%E0%A4%A.jpg',
  ])('not %s', (address) => {
    expect(isStopgap(address)).toBe(false);
  });
});

describe('isStandIn', () => {
  test.each([
    '/logo.png',
    '/img/logo-1200.png',
    '/sandlow-logo.svg',
    '/kiesellogo2.png',
    '/default-share.png',
    '/og-image.png',
    '/social_card.jpg',
    '/coast-social-media-card-1200x628.png',
    '/Coast_Social_Sharing_Image_A.png',
    '/board-social-graphic.png',
    '/social-icon-courier-1200.png',
    '/social-wide.jpg',
    '/shareimage.jpg',
    '/pmc-card-share.jpg',
    '/favicon.ico',
    'https://faces.example/gravatar.jpg',
    '/avatar-80.png',
  ])('%s', (address) => {
    expect(isStandIn(address)).toBe(true);
  });

  test.each([
    '/catalogo-2024.jpg',
    '/dialogo-gobierno.jpg',
    '/decalogo.jpg',
    '/weight-loss-blog-image.png',
    'https://pictures.example/dims4/default/3f2a/strip/?url=https%3A%2F%2Fa.example%2Fpier.jpg',
    '/default/pier.jpg',
    '/logopedia.jpg',
    '/pier_social.jpg',
    '/social-shopping.webp',
    '/social-media.png',
    '/social-sharing-of-boats.png',
    '/flood-graphic.png',
    '/postcard-shared.jpg',
    '/pier.jpg',
    '',
  ])('not %s', (address) => {
    expect(isStandIn(address)).toBe(false);
  });
});

describe('isSamePicture', () => {
  test.each([
    ['/a/pier.jpg', 'https://cdn.example/b/pier.jpg?w=300'],
    ['/pier-1200x630.jpg', '/pier-300x200.jpg'],
    ['/pier-scaled.jpg', '/pier-678x381.jpg'],
    ['/pier-768x512.jpeg.webp', '/pier.jpeg'],
    ['/Pier_social.jpg', '/pier.gif'],
    ['/_processed_/csm_pier_bfa7d4a9f4.jpg', '/_processed_/csm_pier_58b93cb068.jpg'],
    ['/fileadmin/pier.jpg', '/_processed_/csm_pier_58b93cb068.jpg'],
    ['/photos/01/18637072/5/rawImage.jpg', '/photos/01/18637072/5/920x920.jpg'],
    [
      '/image/539fcc98d82ad488e5202c91419dec9fe247846e',
      '/image/539fcc98d82ad488e5202c91419dec9fe247846e=w700',
    ],
    ['/i/a%2F17835497%2Fwide%2Fpier', '/i/a%2F17835497%2Ftall%2Fquay'],
    [
      '/44152f97b643491cb91f2aeeac1e25f5/16x9/original.jpg',
      '/44152f97b643491cb91f2aeeac1e25f5/16x9/1280@40.jpg',
    ],
  ])('%s and %s', (one, other) => {
    expect(isSamePicture(one, other)).toBe(true);
    expect(isSamePicture(other, one)).toBe(true);
  });

  test.each([
    ['/pier.jpg', '/quay.jpg'],
    ['/pier-1.jpg', '/pier-2.jpg'],
    ['/pier-at-dawn.jpg', '/pier.jpg'],
    ['/1200x675', '/1200x675'],
    ['/a/original.jpg', '/b/original.jpg'],
    ['/a/image.jpg', '/b/image.jpg'],
    ['/20240503/pier.jpg', '/20240503/quay.jpg'],
    ['/2024/05/03/pier.jpg', '/2024/05/03/quay.jpg'],
    ['/a/', '/a/'],
    ['', ''],
    ['/photo_3734766.jpg', '/photo_3734765.jpg'],
  ])('not %s and %s', (one, other) => {
    expect(isSamePicture(one, other)).toBe(false);
  });

  test('a name says more than a number', () => {
    expect(hasSameName('/18637072/pier.jpg', '/18637072/quay.jpg')).toBe(false);
    expect(hasSameName('/18637072/pier.jpg', '/18637073/pier-300x200.jpg')).toBe(true);
  });
});

describe('isSameFile', () => {
  test.each([
    ['/a/pier.jpg', '/a/pier.jpg'],
    ['/a/pier.jpg?w=9', '/a/pier.jpg?w=300'],
    ['/a/pier-300x200.jpg', '/a/pier.jpg'],
    ['/a/pier-102__medium.jpg', '/a/pier-102__retina.jpg'],
    ['/a/image.jpg?id=7&width=9', '/a/image.jpg?width=300&id=7'],
    ['/a/image.jpg?id=7', '/a/image.jpg'],
    ['/a/image.jpg?id=&w=9', '/a/image.jpg?id=7'],
    ['/a/image.jpg?grid=1', '/a/image.jpg?grid=2'],
    ['/show?id=1', '/show?id=1'],
  ])('%s and %s', (one, other) => {
    expect(isSameFile(one, other)).toBe(true);
  });

  test.each([
    ['/a/pier.jpg', '/b/pier.jpg'],
    ['/a/pier.jpg', '/a/quay.jpg'],
    ['/a/pier-medium.jpg', '/a/quay-retina.jpg'],
    ['/show?id=1', '/show?id=2'],
    ['/photo.php?id=1', '/photo.php?id=2'],
    ['/a/image.jpg?id=7', '/a/image.jpg?id=8'],
    ['/a/image.jpg?w=9&id=7', '/a/image.jpg?w=9&ID=8#x'],
    ['/18637072/pier.jpg', '/18637072/quay.jpg'],
  ])('not %s and %s', (one, other) => {
    expect(isSameFile(one, other)).toBe(false);
  });
});

test.each([
  ['https://a.example/pier.jpg', true],
  ['/pier.WEBP?w=3#x', true],
  ['https://count.example/p?c1=2', false],
  ['https://count.example/p?u=/pier.jpg', false],
  ['/jpg', false],
  ['', false],
])('whether %s is a file with a picture: %s', (address, expected) => {
  expect(isPictureFile(address)).toBe(expected);
});
