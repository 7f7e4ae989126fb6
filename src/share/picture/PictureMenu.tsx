import { Disclosure } from '~/ui/Disclosure'
import { late } from '~/ui/late'
import { PanelBoundary } from '~/ui/PanelBoundary'

const PictureForms = late(async () => (await import('./PictureForms')).PictureForms)

type Props = {
  /** Its name in the name of the file: "trend". */
  chart: string
  title: string
}

/** A picture of the page to take away; its code comes with the press. */
export const PictureMenu = ({ chart, title }: Props) => (
  <div className="script-only" data-late>
    <Disclosure
      label={
        <>
          Save <span className="sr-only">{title} as a picture</span>
        </>
      }
      align="right"
    >
      <PanelBoundary name="pictures">
        <PictureForms chart={chart} title={title} />
      </PanelBoundary>
    </Disclosure>
  </div>
)
