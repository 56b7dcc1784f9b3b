package org.imprimatur.validation.position;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.KmsCount;
import org.imprimatur.validation.facts.MakDemand;

/**
 * The effective licence position of an estate: what is entitled on a day against what its devices have and its
 * deployments need (DOMAIN 9), and how far activations reach. Deployments of all plans count; a device counts once for
 * each item, whatever it needs it for.
 *
 * @param day       the day
 * @param lines     licences by product and metric, and user licences by kind
 * @param own       licences that came with the devices
 * @param copies    copies without licences
 * @param uncounted what is left out, and why
 * @param keys      activations by MAK
 * @param hostKeys  KMS host keys
 * @param kms       computers that ask KMS hosts
 */
public record LicencePosition(LocalDate day, List<PositionLine> lines, List<OwnLicences> own, List<Copies> copies,
		List<Uncounted> uncounted, List<KeyLine> keys, List<HostKeyLine> hostKeys, List<KmsCount> kms) {

	/** The position as of a check. Costs one pass over licence profiles, and one over devices of licensed users. */
	public static LicencePosition of(Survey survey) {
		EstateFacts facts = survey.facts();
		Entitlements entitlements = Entitlements.of(facts);
		Consumption consumption = Consumption.of(survey, entitlements);
		return new LicencePosition(facts.day(), Balance.of(entitlements, consumption, facts.catalogue()),
				OwnLicenceCount.of(survey.profiles()), CopyCount.of(facts), uncounted(entitlements, consumption),
				MakDemand.of(facts).stream().map(KeyLine::of).toList(),
				HostKeyLine.of(facts.estate(), facts.catalogue().limits()), KmsCount.of(facts));
	}

	private static List<Uncounted> uncounted(Entitlements entitlements, Consumption consumption) {
		return Stream.concat(entitlements.uncounted().stream(), consumption.uncounted().stream())
				.toList();
	}
}
