import { start } from '~/embed/start'
import { view } from '~/embed/views/ExpectationView'

start(view)
