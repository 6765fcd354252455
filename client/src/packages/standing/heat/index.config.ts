export default definePageConfig({ navigationBarTitleText: '各店各项得分' })
