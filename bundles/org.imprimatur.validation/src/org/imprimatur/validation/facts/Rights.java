package org.imprimatur.validation.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.UserLicenceKind;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;
import org.imprimatur.model.fleet.DeviceRight;

/**
 * Which right, if any, covers each difference between an image and a device's licence (DOMAIN 2.1, 2.2). A right
 * replaces the identity error by its own verdict.
 *
 * @param upgrade   the image is of a newer version
 * @param downgrade the image is of an older version
 * @param stepUp    the image is Enterprise or Education, the licence an edition below it
 * @param lower     the image is of a lower edition
 * @param ltsc      the image is LTSC, the licence is not, or of another year
 */
public record Rights(Upgrade upgrade, Downgrade downgrade, StepUp stepUp, Lower lower, Ltsc ltsc) {

	/** Ways to a newer version. */
	public enum Upgrade {
		NOT_NEEDED, GRANTED,
		/** Only Microsoft's free upgrade is recorded. */
		FREE_ONLY, NONE
	}

	/** Ways to an older version. */
	public enum Downgrade {
		NOT_NEEDED,
		/** By a volume licence or Software Assurance. */
		GRANTED,
		/** By the OEM terms, while the older version is supported. */
		OEM_SUPPORTED,
		/** By the OEM terms, but support of the older version has ended. */
		OEM_LAPSED, NONE
	}

	/** Ways to Enterprise or Education. */
	public enum StepUp {
		NOT_NEEDED,
		/** A licence assigned to the device. */
		DEVICE,
		/** A licence that the primary user holds. */
		USER,
		/** The primary user's licence ended before the deployment. */
		USER_ENDED, NONE
	}

	/** Ways to a lower edition. */
	public enum Lower {
		NOT_NEEDED,
		/** The Product Terms name it. */
		NAMED, UNNAMED
	}

	/** Ways to LTSC. */
	public enum Ltsc {
		NOT_NEEDED,
		/** A licence assigned to the device. */
		DEVICE,
		/** A licence that the primary user holds. */
		USER,
		/** The primary user's Microsoft 365 F3 excludes LTSC. */
		F3_ONLY, NONE
	}

	/** User licences that carry Windows Enterprise or Education. */
	private static final Set<UserLicenceKind> WINDOWS = EnumSet.of(UserLicenceKind.WINDOWS_E3,
			UserLicenceKind.WINDOWS_E5, UserLicenceKind.M365_E3, UserLicenceKind.M365_E5, UserLicenceKind.M365_F3,
			UserLicenceKind.WINDOWS_A3, UserLicenceKind.WINDOWS_A5, UserLicenceKind.WINDOWS_SA);

	/** User licences that carry Windows Education. */
	private static final Set<UserLicenceKind> ACADEMIC = EnumSet.of(UserLicenceKind.WINDOWS_A3,
			UserLicenceKind.WINDOWS_A5);

	static Rights of(ProductFacts image, ProductFacts licence, Identity identity, DeviceFacts device,
			UserCoverage coverage, LocalDate date, Catalogue catalogue) {
		Ways ways = new Ways(image, licence, device, coverage, date, catalogue);
		boolean comparable = identity.isComparable();
		return new Rights(comparable ? ways.upgrade() : Upgrade.NOT_NEEDED,
				comparable ? ways.downgrade() : Downgrade.NOT_NEEDED,
				comparable && identity.edition() == Match.DIFFERENT ? ways.stepUp() : StepUp.NOT_NEEDED,
				comparable && identity.edition() == Match.DIFFERENT ? ways.lower() : Lower.NOT_NEEDED,
				needsLtsc(image, identity) ? ways.ltsc() : Ltsc.NOT_NEEDED);
	}

	private static boolean needsLtsc(ProductFacts image, Identity identity) {
		return image.isLtsc() && image.family() == Family.WINDOWS_CLIENT && identity.family() != Match.DIFFERENT
				&& identity.isOtherServicing();
	}

	private record Ways(ProductFacts image, ProductFacts licence, DeviceFacts device, UserCoverage coverage,
			LocalDate date, Catalogue catalogue) {

		private boolean holds(DeviceRight... any) {
			for (DeviceRight right : any) {
				if (device.rights().contains(right)) {
					return true;
				}
			}
			return false;
		}

		private boolean imageIs(java.util.function.BiPredicate<Release, Release> relation) {
			boolean ltsc = image.isLtsc() && image.family() == Family.WINDOWS_CLIENT;
			return image.release().isPresent() && licence.release().isPresent() && !ltsc
					&& relation.test(image.release().get(), licence.release().get());
		}

		Upgrade upgrade() {
			if (!imageIs((wanted, licensed) -> wanted.order() > licensed.order())) {
				return Upgrade.NOT_NEEDED;
			}
			boolean windows = image.family() == Family.WINDOWS_CLIENT;
			if (holds(DeviceRight.SA) || windows && (holds(DeviceRight.VL_UPGRADE, DeviceRight.ENTERPRISE,
					DeviceRight.EDUCATION) || coverage.inForce(WINDOWS, date))) {
				return Upgrade.GRANTED;
			}
			return windows && holds(DeviceRight.FREE_UPGRADE) ? Upgrade.FREE_ONLY : Upgrade.NONE;
		}

		Downgrade downgrade() {
			if (!imageIs((wanted, licensed) -> wanted.order() < licensed.order())) {
				return Downgrade.NOT_NEEDED;
			}
			boolean windows = image.family() == Family.WINDOWS_CLIENT;
			if (licence.channel() == Channel.VL || holds(DeviceRight.SA) || windows && (holds(DeviceRight.VL_UPGRADE,
					DeviceRight.ENTERPRISE, DeviceRight.EDUCATION) || coverage.inForce(WINDOWS, date))) {
				return Downgrade.GRANTED;
			}
			if (!oemTermsAllow()) {
				return Downgrade.NONE;
			}
			return image.release().get().supportedOn(date) ? Downgrade.OEM_SUPPORTED : Downgrade.OEM_LAPSED;
		}

		/** OEM terms grant Windows Pro, and no Home, one of the two prior versions (DOMAIN 2.2). */
		private boolean oemTermsAllow() {
			boolean oem = licence.channel() == Channel.OEM || licence.channel() == Channel.COEM;
			return oem && image.family() == Family.WINDOWS_CLIENT
					&& licence.edition().filter(edition -> edition.qualifying()).isPresent()
					&& catalogue.withinTwoPriorVersions(licence.release().get(), image.release().get());
		}

		/** A right on an edition that does not qualify counts here; whether it is a base for the right asks RIM-302. */
		StepUp stepUp() {
			Set<String> bases = image.edition().map(Edition::stepUpFrom).orElse(Set.of());
			boolean above = bases.contains(licence.editionBase());
			boolean education = "Education".equals(image.editionBase());
			if (!above && (bases.isEmpty() || licence.isQualifying())) {
				return StepUp.NOT_NEEDED;
			}
			if (education ? holds(DeviceRight.EDUCATION) : holds(DeviceRight.ENTERPRISE, DeviceRight.SA)) {
				return StepUp.DEVICE;
			}
			Set<UserLicenceKind> kinds = education ? ACADEMIC : WINDOWS;
			if (coverage.inForce(kinds, date)) {
				return StepUp.USER;
			}
			return !above ? StepUp.NOT_NEEDED : coverage.ended(kinds, date) ? StepUp.USER_ENDED : StepUp.NONE;
		}

		Lower lower() {
			if (licence.edition().isEmpty() || image.edition().isEmpty()) {
				return Lower.NOT_NEEDED;
			}
			if (licence.edition().get().namedLowerEditions().contains(image.editionBase())) {
				return Lower.NAMED;
			}
			return licence.edition().get().stepUpFrom().contains(image.editionBase()) ? Lower.UNNAMED
					: Lower.NOT_NEEDED;
		}

		Ltsc ltsc() {
			Set<UserLicenceKind> withLtsc = EnumSet.copyOf(WINDOWS);
			withLtsc.remove(UserLicenceKind.M365_F3);
			if (holds(DeviceRight.LTSC, DeviceRight.SA, DeviceRight.ENTERPRISE)) {
				return Ltsc.DEVICE;
			}
			if (coverage.inForce(withLtsc, date)) {
				return Ltsc.USER;
			}
			return coverage.inForce(EnumSet.of(UserLicenceKind.M365_F3), date) ? Ltsc.F3_ONLY : Ltsc.NONE;
		}
	}

	/** Whether a licence of the primary user, not one of the device, leads to the image's edition or to LTSC. */
	public boolean restOnUser() {
		return stepUp == StepUp.USER || ltsc == Ltsc.USER;
	}

	/** Whether a right is used that presupposes a qualifying operating system: upgrade, step-up or LTSC. */
	public boolean presupposeQualifyingSystem() {
		return upgrade == Upgrade.GRANTED || stepUp == StepUp.DEVICE || stepUp == StepUp.USER || ltsc == Ltsc.DEVICE
				|| ltsc == Ltsc.USER;
	}

	/** Whether some right covers a difference in version, so that RIM-202 need not speak. */
	public boolean coverVersion() {
		return upgrade == Upgrade.GRANTED || upgrade == Upgrade.FREE_ONLY || downgrade != Downgrade.NOT_NEEDED;
	}

	/** Whether some right covers a difference in edition, so that RIM-203 need not speak. */
	public boolean coverEdition() {
		return stepUp == StepUp.DEVICE || stepUp == StepUp.USER || stepUp == StepUp.USER_ENDED
				|| lower != Lower.NOT_NEEDED;
	}
}
