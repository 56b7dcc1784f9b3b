package org.imprimatur.design.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which findings colour which element. */
class VerdictsTest {

	private static final Set<String> CAPACITY = Set.of("RIM-505", "RIM-506", "RIM-508");

	private final Estate estate = Estates.small();
	private final Deployment deployment = estate.getPlans().getFirst().getWaves().getFirst().getDeployments().getFirst();

	/** What a key or host lacks, be it a MAK's capacity, a KMS host's clients or its activations. */
	@ParameterizedTest
	@CsvSource({ "MAK, 1, 0, RIM-505", "MAK, 500, 0, ''", "KMS, 0, 0, RIM-506", "KMS, 0, 99, RIM-506 RIM-508" })
	void capacityOfKeyOrHostColoursWhatDependsOnIt(ActivationMethod method, int capacity, int activations, String rules) {
		for (int number = 0; number < 2; number++) {
			Device device = Estates.add(estate, Estates.at("", "", DeviceColumn.MODEL, "Model"));
			deployment.getGroups().getFirst().getSerials().add(device.getSerial());
		}
		Key key = ImprimaturFactory.eINSTANCE.createKey();
		key.setId("key");
		key.setKind(method == ActivationMethod.MAK ? KeyKind.MAK : KeyKind.CSVLK);
		key.getProducts().add(estate.getProducts().getFirst());
		key.setCapacity(capacity);
		estate.getKeys().add(key);
		Activation activation = ImprimaturFactory.eINSTANCE.createActivation();
		activation.setId("activation");
		activation.setMethod(method);
		estate.getActivations().add(activation);
		deployment.setActivation(activation);
		if (method == ActivationMethod.MAK) {
			deployment.setKey(key);
		} else {
			KmsHost host = ImprimaturFactory.eINSTANCE.createKmsHost();
			host.setId("host");
			host.setSystem("WS2022");
			host.setKey(key);
			host.setActivations(activations);
			activation.getHosts().add(host);
		}
		Verdicts verdicts = new Verdicts(Checker.survey(estate, CheckOptions.on(LocalDate.of(2026, 12, 1))));
		assertThat(verdicts.findings(deployment)).extracting(Finding::rule).filteredOn(CAPACITY::contains)
				.isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
	}
}
