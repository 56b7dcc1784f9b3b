package org.imprimatur.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;

import org.drools.model.codegen.ExecutableModelProject;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.SingleDevices;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools with the rules of {@code rules.drl}, compiled as executable model. Devices are facts one after the other: a
 * session that holds all of them at once is no faster, and takes memory for each.
 */
public final class DroolsPeer implements Peer<List<DroolsPeer.Found>> {

	/**
	 * What a rule found.
	 *
	 * @param rule    its id
	 * @param variant which of its messages
	 * @param about   the device
	 */
	public record Found(String rule, String variant, DeviceCase about) {
	}

	private final Estate estate;
	private final CheckOptions options = RuleSelection.DRL.options();
	private final boolean remembers;
	private final KieBase rules;

	/**
	 * Compiles the rules.
	 *
	 * @param remembers whether columns that devices share are read once
	 */
	public DroolsPeer(Estate estate, boolean remembers) {
		this.estate = estate;
		this.remembers = remembers;
		KieServices services = KieServices.Factory.get();
		KieFileSystem files = services.newKieFileSystem();
		files.write("src/main/resources/org/imprimatur/benchmarks/peer/rules.drl", DrlFile.text());
		KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
		if (builder.getResults().hasMessages(Message.Level.ERROR)) {
			throw new IllegalStateException(builder.getResults().toString());
		}
		rules = services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
	}

	@Override
	public List<Found> check() {
		List<Found> found = new ArrayList<>();
		SingleDevices devices = new SingleDevices(estate, options, remembers);
		KieSession session = rules.newKieSession();
		try {
			session.setGlobal("found", found);
			for (Fleet fleet : estate.getFleets()) {
				for (Device device : fleet.getDevices()) {
					devices.read(device, facts -> {
						FactHandle fact = session.insert(new DeviceCase(facts));
						session.fireAllRules();
						session.delete(fact);
					});
				}
			}
		} finally {
			session.dispose();
		}
		return found;
	}

	@Override
	public Tally tally(List<Found> result) {
		Tally tally = new Tally();
		result.forEach(one -> tally.add(one.rule(), one.variant(), 1));
		return tally;
	}
}
