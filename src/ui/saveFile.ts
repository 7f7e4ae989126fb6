/** A file that is made in the browser. */
export type MadeFile = { name: string; type: string; text: BlobPart }

/** Long enough for any browser to have taken it. */
const TAKEN = 60_000

/** Hands a file to the reader, as a download. */
export function saveFile({ name, type, text }: MadeFile) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN)
}

const asFile = ({ name, type, text }: MadeFile) => new File([text], name, { type })

/** Whether the device has ways of its own to send such a file on. */
export const canSend = (file: MadeFile): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [asFile(file)] })

/** Sends a file by the device's own ways; `false` where the reader or the device turned it away. */
export const sendFile = (file: MadeFile): Promise<boolean> =>
  navigator.share({ files: [asFile(file)], title: file.name }).then(
    () => true,
    () => false,
  )
