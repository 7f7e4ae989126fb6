import { start } from '~/embed/start'
import { view } from '~/embed/views/SplitsView'

start(view)
