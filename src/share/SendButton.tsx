type Props = { title: string; link: string }

/** The device's own ways to send a link, where it has any; for fingers. */
export function SendButton({ title, link }: Props) {
  if (!('share' in navigator)) return null
  const send = () => {
    // Turned away by the reader, or by the device: the link is still there to copy.
    navigator.share({ title, url: link }).catch(() => {})
  }
  return (
    <button type="button" className="press share-send" onClick={send}>
      Share…
    </button>
  )
}
