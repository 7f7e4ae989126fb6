import { start } from '~/embed/start'
import { view } from '~/embed/views/TimelineView'

start(view)
