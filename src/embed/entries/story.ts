import { start } from '../start'
import { view } from '../views/StoryView'

start(view)
