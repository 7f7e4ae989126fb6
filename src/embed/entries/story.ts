import { start } from '~/embed/start'
import { view } from '~/embed/views/StoryView'

start(view)
