/** The names that every workbook of a template is made with, by sheet; a test compares them with the plans. */
import type { Template } from "../templates";
import type { Key } from "./names";

const keys = (text: string): readonly Key[] => text.trim().split(/\s+/);

/** Of the full workbook by the keys of its sheets. More years have more quarters. */
export const namesBySheet: Readonly<Record<Template, Readonly<Record<string, readonly Key[]>>>> = {
  sheet: {
    form: keys(`
      statement period rate users fiscalYear fiscalMonth costs_licences costs_implementation costs_integration costs_migration
      costs_training costs_people costs_change costs_retirement costs benefits_sales benefits_savings
      benefits_productivity benefits_loyalty benefits_markets benefits net cumulative factor presentCosts
      presentBenefits presentNet presentCumulative irrStart shortfall presentShortfall roi roiDiscounted
      npv irr payback paybackDiscounted tco tcoUser checks currency addIn simulatedBenefits simulatedCosts
      check_roi check_roiDiscounted check_npv check_irr check_payback check_paybackDiscounted check_tco
      check_tcoUser check_inputsAreAllowed check_yearsAreInOrder check_amountsAreNumbers
      check_everyAmountCounts check_totalsAgree check_costsArePositive check_formulasAreThere
      check_answersAreThere check_nothingMissing check_noneIsNegative
    `),
  },
  full: {
    summary: keys(`
      basisStrip statement checks
    `),
    inputs: keys(`
      organisation author status version versionDate owner approver approvalDate decision recommendation currency start fiscalYear fiscalMonth years scenario rate basis discounting tax losses
      taxSettled
      growthRevenue growthWages growthOther users hourlyCost margin conversion licencePrice goLive slip adoption adoptionShare testMonths testAdoption testCosts
      testSwing check_inputsAreAllowed check_scenarioIsKnown check_choicesAreKnown check_approvalIsWhole check_fiscalYearFits check_rangesInOrder check_rateFitsGrowth
      currency_1 currency_2 currency_3 currency_4 currency_5 check_currenciesAreDistinct
      waves check_wavesAreWhole check_wavesAreAllUsers check_everyWaveCounts check_wavesAreInTime check_goLiveIsOnce
    `),
    goals: keys(`
      goal_sales goal_deals goal_cycle goal_stages goal_winRate goal_adminTime goal_leads goal_sources
      goal_netNew goal_upsell goal_cac goal_clv goal_conversion goal_campaigns goal_velocity goal_csat
      goal_nps goal_retention goal_loyalty goal_complaints goal_resolution goal_engagement goal_adoption
      goal_success goals_label goals_unit goals_baseline goals_target goals_actual goals_date
      goals_attained check_goalsAgree check_goalsInOrder
    `),
    costs: keys(`
      costs_purchase costs_licences costs_maintenance costs_consulting costs_implementation
      costs_integration costs_migration costs_training costs_continuousTraining costs_people
      costs_administration costs_staff costs_change costs_learning costs_dualRunning costs_retirement
      costs_other legacyCost legacyMonth costsAfter check_costsArePositive check_costsAreNumbers
      check_costsAreAllowed check_everyCostCounts check_costsArePriced check_costsHaveClass
      check_currenciesAreKnown check_exchangeRateIsThere check_usersAreThere check_costTotalsAgree check_costsAreWrittenOff check_noCostIsNegative capitalised
    `),
    benefits: keys(`
      benefits_sales benefits_winRate benefits_dealSize benefits_cycle benefits_marketing benefits_savings
      benefits_productivity benefits_serviceTime benefits_loyalty benefits_engagement benefits_markets
      benefits_channels benefits_quality benefits_other time_productivity time_serviceTime full
      benefitsAfter overlapReviewed doubtsReviewed check_benefitsAreNumbers check_benefitsAreAllowed
      check_everyBenefitCounts check_yearZeroIsLive check_benefitsHaveClass check_marginIsThere
      check_hoursAreValued check_notCountedTwice check_doubtsCountOnce check_noBenefitIsNegative
      check_benefitTotalsAgree
    `),
    returns: keys(`
      taxPaid taxedBenefits taxedCosts net cumulative kept lineByLine irrBeforeTax roiBeforeTax paybackBeforeTax npv irr roi roiDiscounted payback paybackDiscounted
      npvCash roiCash breakEven roiTotal roiPresent roiAnnual roiAnnualised bcr pi tco tcoUser addIn check_npv check_irr
      check_roi check_roiDiscounted check_payback check_paybackDiscounted check_breakEven check_roiTotal
      check_roiPresent check_roiAnnual check_roiAnnualised check_bcr check_pi check_tco check_tcoUser
      check_irrBeforeTax check_roiBeforeTax check_paybackBeforeTax
      check_nothingMissing check_answersAreThere check_amountsAreInFull check_firstYearAgrees check_taxAgrees check_tcoAgrees check_ownersAgree check_bridgeAgrees
    `),
    review: keys(`
      quarter_0 quarter_1 quarter_2 quarter_3 quarter_4 quarters_label quarters_year quarters_planBenefits
      quarters_planCosts quarters_actualBenefits quarters_actualCosts soFar_count soFar_planBenefits
      soFar_planCosts soFar_actualBenefits soFar_actualCosts soFar_variance soFar_planRoi soFar_roi
      check_quartersComplete check_quartersAreNumbers check_quartersAgree
    `),
    attribution: keys(`
      source_1 source_2 source_3 source_4 source_5 source_6 source_7 source_8 source_9 source_10 source_11
      source_12 check_sourcesAreParts
    `),
    scorecard: keys(`
      area_technology area_culture area_mining area_social success check_success check_scoresAreScores
    `),
    sensitivity: keys(`
      simulatedBenefits simulatedCosts simulatedBenefitRisk simulatedCostRisk tornado check_scenarioAgrees check_rangesEnclosePlan
    `),
    notes: keys(`
      check_sheet_summary check_sheet_inputs check_sheet_goals check_sheet_costs check_sheet_benefits
      check_sheet_returns check_sheet_sensitivity check_sheet_review check_sheet_attribution
      check_sheet_scorecard
    `),
  },
};

/** Names that the second version did not make. */
export const newNames: ReadonlySet<Key> = new Set([
  ...["npvCash", "roiCash", "discounting", "losses", "taxSettled", "lineByLine", "kept", "taxPaid", "capitalised"],
  ...["irrBeforeTax", "roiBeforeTax", "paybackBeforeTax"],
  ...["currency_1", "currency_2", "currency_3", "currency_4", "currency_5"],
  ...["fiscalYear", "fiscalMonth", "owner", "approver", "approvalDate", "decision", "recommendation", "waves"],
  ...[
    "currenciesAreDistinct",
    "currenciesAreKnown",
    "choicesAreKnown",
    "approvalIsWhole",
    "ownersAgree",
    "fiscalYearFits",
    "firstYearAgrees",
    "rangesEnclosePlan",
    "amountsAreInFull",
    "wavesAreWhole",
    "wavesAreAllUsers",
    "everyWaveCounts",
    "wavesAreInTime",
    "goLiveIsOnce",
    "usersAreThere",
    "costsAreWrittenOff",
    "taxAgrees",
    "irrBeforeTax",
    "roiBeforeTax",
    "paybackBeforeTax",
  ].map((check) => `check_${check}`),
]);

/** Names that the first version did not make. */
export const laterNames = /^(?:check_|goals_|quarters_|soFar_|taxed|doubtsReviewed$|full$|tornado$)/;
