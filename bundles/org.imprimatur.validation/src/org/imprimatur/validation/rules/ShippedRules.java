package org.imprimatur.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.imprimatur.validation.rule.Rule;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.RuleProvider;
import org.imprimatur.validation.rule.Source;
import org.imprimatur.validation.rule.Texts;

/** The rules of the catalogue, asked in the order of {@code rules.csv}, which is that of DOMAIN 10.3. */
public final class ShippedRules implements RuleProvider {

	private static final List<Rule> RULES = List.of(
			new Rim001DeploymentNamesImage(), new Rim002DeploymentReachesDevices(), new Rim003GroupSelectsDevices(),
			new Rim004SerialsAreUnique(), new Rim005ProductKnown(), new Rim006CompleteAnswers(),
			new Rim007PlausiblePlan(),
			new Rim701RecoverySameModel(), new Rim702RecoveryUnmodified(), new Rim703RecoveryOnly(),
			new Rim704SharedRecoveryMedium(), new Rim601ServerImageByPermission(),
			new Rim602ServerImageWithOemKeys(), new Rim603ActivationByPhone(), new Rim604OptionKitOnItsMake(),
			new Rim605ServerIdentity(), new Rim101AgreementGrantsReimaging(), new Rim102NoRightUnderCsp(),
			new Rim103ClauseInContract(), new Rim104WindowsPurchase(), new Rim105NoPurchaseNeeded(),
			new Rim106PortalOfProgramme(), new Rim107AgreementInForce(), new Rim108ProgrammeOpenForOrders(),
			new Rim109DevicesOfParty(), new Rim110ProgrammeInDoubt(), new Rim301OwnLicence(),
			new Rim302QualifyingSystem(), new Rim303OneLicenceOneDevice(), new Rim304OemLicenceStays(),
			new Rim305UpgradeStays(), new Rim201SameFamily(), new Rim202SameVersion(), new Rim203SameEdition(),
			new Rim204SameLanguage(), new Rim205HomeIsNotPro(), new Rim206LanguagePacks(), new Rim207SameVariant(),
			new Rim208LtscIsOwnProduct(), new Rim209BuildIsNotVersion(), new Rim210Architecture(),
			new Rim211SingleLanguage(), new Rim212EditionsOfTheirOwn(), new Rim311UpgradeRight(),
			new Rim312DowngradeRight(), new Rim313StepUpRight(), new Rim314OtherUsers(),
			new Rim315SubscriptionEnded(), new Rim316DevicesPerUser(), new Rim317F3WithoutLtsc(),
			new Rim318LowerEdition(), new Rim321UnlicensedCopies(), new Rim330RentalUse(),
			new Rim651SameOfficeSuite(), new Rim652SameOfficeVersion(), new Rim653SubscriptionForApps(),
			new Rim401MasterFromVolumeMedia(), new Rim402OneMasterForAllMakes(), new Rim403NoEvaluationMedia(),
			new Rim404ProvenMedium(), new Rim405CopiesByThirdParty(), new Rim406FactoryImageOnItsDevices(),
			new Rim501KeyPairsWithImage(), new Rim502KeyFitsProduct(), new Rim503SameKeyForTheFleet(),
			new Rim504NoOemKeysNeeded(), new Rim505MakCapacity(), new Rim506KmsThreshold(), new Rim507KmsRenewal(),
			new Rim508HostKeyCapacity(), new Rim509HostKeyCoversProduct(), new Rim510ClientHostForServers(),
			new Rim511KmsKeyByException(), new Rim512SetupKeyNeedsHost(), new Rim513DirectoryActivation(),
			new Rim514FirmwareKeyEdition(), new Rim515KeyOfUnrelatedOrganisation(),
			new Rim516KeyOfRelatedAgreement(), new Rim517NoSecretKeys(), new Rim518KmsMarker(),
			new Rim801MakersSupport(), new Rim802SurfaceSupport(), new Rim803KmsNeedsDesign(),
			new Rim901ProofOfLicence(), new Rim902LicenceKnown(), new Rim519ActivatedIsNotLicensed(),
			new Rim903HedgedVerdict(), new Rim904AgeingSources());

	@Override
	public List<RuleEntry> entries() {
		return RuleTable.entries();
	}

	@Override
	public List<Rule> rules() {
		return RULES;
	}

	@Override
	public List<Source> sources() {
		return RuleTable.sources();
	}

	@Override
	public ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle("org.imprimatur.validation.rules.rules", locale,
				ShippedRules.class.getClassLoader(), Texts.NO_FALLBACK);
	}
}
