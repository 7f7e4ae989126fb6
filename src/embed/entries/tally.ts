import { start } from '~/embed/start'
import { view } from '~/embed/views/TallyView'

start(view)
