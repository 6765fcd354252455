export default definePageConfig({ navigationBarTitleText: '查选票回执' })
