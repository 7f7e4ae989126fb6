import { DataPage } from '~/features/record/DataPage'
import { OfflineCopy } from './offline/OfflineCopy'

/** The page of the record, with what this app keeps of it for reading offline. */
export const RecordPage = () => <DataPage offline={<OfflineCopy />} />
