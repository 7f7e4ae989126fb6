import { start } from '~/embed/start'
import { view } from '~/embed/views/NthStartsView'

start(view)
