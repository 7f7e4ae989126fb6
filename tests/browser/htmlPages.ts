/** One page of each kind, and of each kind the longest and the emptiest. */
export const PAGES = [
  '/',
  '/races/',
  '/races/truck-2022-15/',
  '/races/nxs-2025-24/',
  '/seasons/',
  '/seasons/2023/',
  '/seasons/1999/',
  '/tracks/',
  '/tracks/talladega/',
  '/tracks/charlotte-roval/',
  '/records/',
  '/rivals/',
  '/rivals/justin-allgaier/',
  '/claims/',
  '/what-if/',
  '/data/',
] as const
