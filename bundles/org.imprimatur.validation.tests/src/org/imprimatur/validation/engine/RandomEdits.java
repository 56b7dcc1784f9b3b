package org.imprimatur.validation.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.validation.cases.Situation;

/**
 * Edits of an estate as people make them, the same for the same seed: the statements of {@code edits.txt}, in which
 * {@code device#} stands for any device, and devices that come, go and move between fleets.
 */
final class RandomEdits {

	private static final List<String> STATEMENTS = statements();

	private final Situation situation;
	private final Random random;
	private final Fleet spare = ImprimaturFactory.eINSTANCE.createFleet();
	private final List<Runnable> moves = List.of(this::copyDevice, this::removeDevice, this::moveDevice,
			this::attachOrDetachSpareFleet);
	private int copies;

	RandomEdits(Situation situation, long seed) {
		this.situation = situation;
		this.random = new Random(seed);
	}

	private static List<String> statements() {
		try (InputStream in = RandomEdits.class.getResourceAsStream("edits.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Makes one edit and tells which. */
	String next() {
		if (random.nextInt(5) == 0) {
			int move = random.nextInt(moves.size());
			moves.get(move).run();
			return List.of("copy a device", "remove a device", "move a device", "attach or detach a fleet").get(move);
		}
		String statement = STATEMENTS.get(random.nextInt(STATEMENTS.size()));
		if (statement.contains("device#")) {
			int number = 1 + random.nextInt(situation.fleet().getDevices().size());
			statement = statement.replace("device#", "device" + number);
		}
		situation.apply(statement);
		return statement;
	}

	private Device anyDevice() {
		List<Device> devices = situation.fleet().getDevices();
		return devices.get(random.nextInt(devices.size()));
	}

	private void copyDevice() {
		Device copy = EcoreUtil.copy(anyDevice());
		copy.setSerial("COPY-" + ++copies);
		situation.fleet().getDevices().add(random.nextInt(10), copy);
	}

	private void removeDevice() {
		situation.fleet().getDevices().remove(anyDevice());
	}

	private void moveDevice() {
		if (spare.getDevices().isEmpty() || random.nextBoolean()) {
			spare.getDevices().add(anyDevice());
		} else {
			situation.fleet().getDevices().add(spare.getDevices().getFirst());
		}
	}

	void attachOrDetachSpareFleet() {
		List<Fleet> fleets = situation.estate().getFleets();
		if (!fleets.remove(spare)) {
			fleets.add(spare);
		}
	}
}
