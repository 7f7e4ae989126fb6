import { createInterface } from 'node:readline/promises'

/** Who is asked and told. */
export type Terminal = {
  /** The answer, without spaces around it; `null` when there will be none: the input has ended. */
  ask: (question: string) => Promise<string | null>
  say: (text: string) => void
}

/** The terminal, or whatever is piped in its place. */
export function openTerminal(): Terminal & { close: () => void } {
  const reader = createInterface({ input: process.stdin })
  // Answers that are piped may all be there before the first question.
  const lines = reader[Symbol.asyncIterator]()
  return {
    ask: async (question) => {
      process.stdout.write(question)
      const { value, done } = await lines.next()
      if (done || !process.stdin.isTTY) process.stdout.write('\n')
      return done ? null : String(value).trim()
    },
    say: (text) => {
      process.stdout.write(`${text}\n`)
    },
    close: () => reader.close(),
  }
}
