package org.imprimatur.benchmarks.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.SingleDevices;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;

/**
 * EMF's Diagnostician, which walks over all devices and asks a validator about each: the same rules, device by device.
 * The validator leaves out EMF's own constraints and the messages' texts, which Imprimatur's check does not do either.
 */
public final class DiagnosticianPeer implements Peer<Diagnostic> {

	private final Estate estate;
	private final CheckOptions options;
	private final List<ProfileRule> rules;
	private final boolean remembers;

	/**
	 * Checks by these rules.
	 *
	 * @param remembers whether columns that devices share are read once
	 */
	public DiagnosticianPeer(Estate estate, RuleSelection selection, boolean remembers) {
		this.estate = estate;
		this.remembers = remembers;
		this.options = selection.options();
		this.rules = selection.deviceRules();
	}

	@Override
	public Diagnostic check() {
		EValidator.Registry registry = new EValidatorRegistryImpl();
		registry.put(ImprimaturPackage.eINSTANCE, new DeviceValidator(new SingleDevices(estate, options, remembers)));
		Diagnostician diagnostician = new Diagnostician(registry);
		BasicDiagnostic all = new BasicDiagnostic();
		Map<Object, Object> context = new HashMap<>();
		for (Fleet fleet : estate.getFleets()) {
			diagnostician.validate(fleet, all, context);
		}
		return all;
	}

	@Override
	public Tally tally(Diagnostic result) {
		Tally tally = new Tally();
		result.getChildren().forEach(found -> tally.add(found.getSource(), found.getMessage(), 1));
		return tally;
	}

	/** Asks the rules about each device it is shown. */
	private final class DeviceValidator implements EValidator {

		private final SingleDevices devices;

		DeviceValidator(SingleDevices devices) {
			this.devices = devices;
		}

		@Override
		public boolean validate(EClass type, EObject object, DiagnosticChain found, Map<Object, Object> context) {
			if (object instanceof Device device) {
				devices.read(device, facts -> ask(facts, device, found));
			}
			return true;
		}

		private void ask(ProfileFacts facts, Device device, DiagnosticChain found) {
			for (ProfileRule rule : rules) {
				rule.check(facts, violation -> found.add(new BasicDiagnostic(Diagnostic.ERROR, rule.id(), 0,
						violation.message().variant(), new Object[] { device, violation })));
			}
		}

		@Override
		public boolean validate(EObject object, DiagnosticChain found, Map<Object, Object> context) {
			return validate(object.eClass(), object, found, context);
		}

		@Override
		public boolean validate(EDataType type, Object value, DiagnosticChain found, Map<Object, Object> context) {
			return true;
		}
	}
}
