import { start } from '~/embed/start'
import { view } from '~/embed/views/SeasonView'

start(view)
