export default definePageConfig({ navigationBarTitleText: '登记工程' })
