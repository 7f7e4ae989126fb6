import { start } from '~/embed/start'
import { view } from '~/embed/views/RecordsView'

start(view)
