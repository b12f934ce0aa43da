/** A withdrawal form in Vue, bound with `v-model`. */
import { createApp, ref } from 'vue';

createApp({
  setup: () => ({ value: ref('') }),
  template: '<input id="to" size="60" v-model="value"><output id="state">{{ value }}</output>',
}).mount('#app');
