export default definePageConfig({ navigationBarTitleText: '表决和决议' })
