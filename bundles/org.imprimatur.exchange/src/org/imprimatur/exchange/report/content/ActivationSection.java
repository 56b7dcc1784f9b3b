package org.imprimatur.exchange.report.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.exchange.report.content.Chart.Bar;
import org.imprimatur.exchange.report.content.Chart.Part;
import org.imprimatur.model.Activation;
import org.imprimatur.model.Key;
import org.imprimatur.model.KmsHost;
import org.imprimatur.validation.facts.KmsCount;
import org.imprimatur.validation.position.HostKeyLine;
import org.imprimatur.validation.position.KeyLine;

/** Keys, by their last five characters, and whether activations suffice. */
final class ActivationSection implements Section {

	@Override
	public String id() {
		return "activation";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		return Map.of("keys", keys(source), "capacity", capacity(source), "mak", mak(source), "hosts", hosts(source),
				"hostKeys", hostKeys(source), "kms", kms(source), "threshold", threshold(source));
	}

	private static Grid keys(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "keys", "key kind lastFive! products agreement licenceId!");
		for (Key key : source.estate().getKeys()) {
			grid.row(key, key.getKind(), lastFive(key, words), key.getProducts(), key.getAgreement(), key.getLicenceId());
		}
		return grid.build();
	}

	/** Never more than five characters, whatever stands in the plan. */
	private static String lastFive(Key key, Words words) {
		String text = words.of(key.getLastFive());
		return text.length() > 5 ? text.substring(text.length() - 5) : text;
	}

	private static Grid capacity(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "capacity", "key capacity# used# planned# reserve# remaining#");
		for (KeyLine line : source.position().keys()) {
			grid.row(line.key(), line.capacity().isEmpty() ? words.text("unknown") : words.of(line.capacity().getAsLong()),
					line.used(), line.planned(), line.reserve(),
					line.remaining().isEmpty() ? new Cell(words.text("unknown"), Tone.MUTED, "")
							: new Cell(words.text("signed", line.remaining().getAsLong()),
									line.remaining().getAsLong() < 0 ? Tone.ERROR : Tone.GOOD, ""));
		}
		return grid.build();
	}

	private static Chart mak(ReportSource source) {
		Words words = source.words();
		return chart("mak", words, source.position().keys().stream().filter(line -> line.capacity().isPresent())
				.map(line -> bar(line, words)).toList());
	}

	private static Bar bar(KeyLine line, Words words) {
		double whole = Math.max(line.capacity().getAsLong(), line.used() + line.planned() + line.reserve());
		boolean lacking = line.remaining().getAsLong() < 0;
		return new Bar(words.of(line.key()),
				words.text("chart.mak.value", line.used(), line.planned(), line.reserve(), line.capacity().getAsLong()),
				Stream.of(new Part(0, Chart.percent(line.used() / whole), Tone.MUTED),
						new Part(0, Chart.percent(line.planned() / whole), lacking ? Tone.ERROR : Tone.GOOD),
						new Part(0, Chart.percent(line.reserve() / whole), Tone.WARN)).filter(part -> part.width() > 0)
						.toList());
	}

	private static Grid hosts(ReportSource source) {
		Grid.Builder grid = Grid.of(source.words(), "hosts", "host activation system key clients# servers# office# activations#");
		for (Activation activation : source.estate().getActivations()) {
			for (KmsHost host : activation.getHosts()) {
				grid.row(host, activation, host.getSystem(), host.getKey(), host.getOtherClients(), host.getOtherServers(),
						host.getOtherOffice(), host.getActivations());
			}
		}
		return grid.build();
	}

	private static Grid hostKeys(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "hostKeys", "key hostCount# hostsAllowed# perHost# perHostAllowed#");
		for (HostKeyLine line : source.position().hostKeys()) {
			grid.row(line.key(), limited(line.hosts(), line.hostsAllowed(), words), line.hostsAllowed(),
					limited(line.activations(), line.activationsAllowed(), words), line.activationsAllowed());
		}
		return grid.build();
	}

	private static Cell limited(int count, int allowed, Words words) {
		return new Cell(words.of(count), count > allowed ? Tone.ERROR : Tone.GOOD, "");
	}

	private static Grid kms(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "kms", "activation family planned# already# needed# missing#");
		for (KmsCount count : source.position().kms()) {
			grid.row(count.activation(), count.family(), count.planned().size(), count.already(), count.needed(),
					new Cell(words.of(count.missing()), count.missing() > 0 ? Tone.ERROR : Tone.GOOD, ""));
		}
		return grid.build();
	}

	private static Chart threshold(ReportSource source) {
		Words words = source.words();
		return chart("kms", words, source.position().kms().stream().map(count -> {
			double whole = Math.max(count.needed(), count.planned().size() + count.already());
			return new Bar(words.text("chart.kms.label", words.of(count.activation()), words.of(count.family())),
					words.text("chart.kms.value", count.already(), count.planned().size(), count.needed()),
					List.of(new Part(0, Chart.percent(count.already() / whole), Tone.MUTED), new Part(0,
							Chart.percent(count.planned().size() / whole), count.missing() > 0 ? Tone.ERROR : Tone.GOOD)));
		}).toList());
	}

	private static Chart chart(String name, Words words, List<Bar> bars) {
		return new Chart("chart-" + name, words.text("chart." + name), words.text("chart." + name + ".description"),
				words.text("chart." + name + ".head"), words.text("chart." + name + ".measure"), bars);
	}
}
