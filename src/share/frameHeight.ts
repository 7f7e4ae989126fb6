/** Pixels that a frame may ask for. */
const LEAST = 40
const MOST = 5000

/** The height that a frame of ours tells of itself; `null` in any other message. */
export function frameHeight(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, v, event, height } = message as Record<string, unknown>
  if (type !== 'fan-embed' || v !== 1 || event !== 'height') return null
  if (typeof height !== 'number' || !(height >= LEAST && height <= MOST)) return null
  return Math.ceil(height)
}
