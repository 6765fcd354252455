export default definePageConfig({
  enablePullDownRefresh: true,
  navigationBarTitleText: '待核实的住处',
})
