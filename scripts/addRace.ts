/** Adds a race to the record: `npm run add-race -- --help`. */
import { join } from 'node:path'
import { addRace } from './adding/command'
import { openTerminal } from './adding/terminal'

const terminal = openTerminal()
// The day where the maintainer sits; a race of today may be over.
const now = new Date()
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')
const folder = join(import.meta.dirname, '..', 'public', 'data')
process.exitCode = await addRace(process.argv.slice(2), { folder, today, terminal })
terminal.close()
