export default definePageConfig({ navigationBarTitleText: '集中的评价' })
