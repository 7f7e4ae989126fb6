import { requireNode } from './support/node.mjs'

requireNode()
Promise.all([import('./support/run.mjs'), import('./support/check.mjs')]).then(
  ([{ command }, { checkAll }]) => command(checkAll),
)
