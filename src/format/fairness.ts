/** Whose project this is, and whose it is not: on everything that leaves the site. */
export const notAffiliated = (name: string): string =>
  `Unofficial fan project, not affiliated with or endorsed by ${name}, NASCAR, any series, team, sponsor or broadcaster. Names and marks belong to their owners.`

/** The same in a line, for a picture that leaves the site. */
export const briefNotAffiliated = (name: string): string =>
  `Unofficial fan project · not affiliated with ${name}, NASCAR, any series, team, sponsor or broadcaster`
