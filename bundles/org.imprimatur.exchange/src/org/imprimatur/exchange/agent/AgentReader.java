package org.imprimatur.exchange.agent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.model.io.Progress;

/** Reads inventories that an agent has written, XML or JSON. */
public final class AgentReader {

	/** The columns beside those of a fleet that its machines may have. */
	public static final List<String> OTHERS = AgentMachines.OTHERS;

	/** Characters of a value beyond which a file is damaged. */
	static final int MAX_TEXT = 1 << 16;

	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final Set<String> JSON_MARKS = Set.of("\"bios\"", "\"hardware\"", "\"operatingsystem\"",
			"\"deviceid\"", "\"versionclient\"");

	private final ImportContext context;
	private final ProblemList damage;
	private final ProblemList problems;
	private final Consumer<MachineRecord> machines;
	private final AgentMachines mapper;
	private long count;
	private long unused;

	/**
	 * A reader.
	 *
	 * @param damage   hears what makes a file unusable
	 * @param problems hears what of it is not used
	 * @param machines takes the machines
	 */
	public AgentReader(ImportContext context, ProblemList damage, ProblemList problems,
			Consumer<MachineRecord> machines) {
		this.context = context;
		this.damage = damage;
		this.problems = problems;
		this.machines = machines;
		this.mapper = new AgentMachines(context.catalogue());
	}

	/** Whether a file is XML or JSON at all, rather than a list. */
	public static boolean isStructured(Sample sample) {
		return isXml(sample) || isJson(sample);
	}

	/** Whether a file is an inventory of an agent. */
	public static boolean recognises(Sample sample) {
		String text = sample.text();
		return isXml(sample) && text.contains("<REQUEST") && text.contains("<CONTENT")
				|| isJson(sample) && text.contains("\"content\"") && JSON_MARKS.stream().anyMatch(text::contains);
	}

	private static boolean isXml(Sample sample) {
		return start(sample).startsWith("<");
	}

	private static boolean isJson(Sample sample) {
		return Stream.of("{", "[").anyMatch(start(sample)::startsWith);
	}

	private static String start(Sample sample) {
		String text = sample.text();
		return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).stripLeading();
	}

	/** Reads a file, up to where it is damaged. */
	public void read(Path file, Progress progress) throws IOException {
		FileContent content = context.content(file);
		if (isJson(Sample.of(content))) {
			new AgentJson(content, damage, problems).read(this::take, progress);
		} else {
			new AgentXml(content, damage, problems).read(this::take, progress);
		}
	}

	private void take(AgentInventory inventory) {
		count++;
		if (inventory.isComputer()) {
			machines.accept(mapper.record(inventory));
		} else {
			unused++;
			problems.add(inventory.file(), inventory.line(), "", "agent.noComputer");
		}
	}

	/** How many inventories were read. */
	public long count() {
		return count;
	}

	/** How many of them were none of a whole computer. */
	public long unused() {
		return unused;
	}
}
