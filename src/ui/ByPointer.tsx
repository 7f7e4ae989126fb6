type Props = {
  /** Said where a mouse points, which mostly means that there are keys. */
  mouse: string
  /** Said where a finger does. */
  touch: string
}

/** What to do, in words that hold for the device at hand; told by the style sheet, so in any HTML. */
export const ByPointer = ({ mouse, touch }: Props) => (
  <>
    <span className="pointer-coarse:hidden">{mouse}</span>
    <span className="not-pointer-coarse:hidden">{touch}</span>
  </>
)
