import { start } from '~/embed/start'
import { view } from '~/embed/views/ContextView'

start(view)
