export default definePageConfig({ navigationBarTitleText: '授予身份' })
