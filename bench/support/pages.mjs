/** One page of each kind the site has. */
export const KINDS_OF_PAGE = [
  '/',
  '/races/',
  '/races/truck-2022-15/',
  '/seasons/',
  '/seasons/2012/',
  '/tracks/',
  '/tracks/talladega/',
  '/claims/',
  '/data/',
  '/404.html',
]
