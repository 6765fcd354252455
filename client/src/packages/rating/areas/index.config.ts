export default definePageConfig({ navigationBarTitleText: '各处的评价' })
