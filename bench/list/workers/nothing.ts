/** A worker that knows nothing and answers at once. */
import { serve } from './serve.ts';

serve(() => Promise.resolve(() => false));
