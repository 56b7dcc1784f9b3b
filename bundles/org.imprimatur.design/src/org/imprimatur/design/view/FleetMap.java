package org.imprimatur.design.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.ProductFacts;

/**
 * Where the devices stand: sites, their departments, and in these the licences found, each with the verdict of the
 * deployments that reach them. Each part is stood for by one of its devices. What is small is gathered, so that a
 * drawing of a million devices stays readable.
 */
public final class FleetMap {

	/** Sites, departments of a site, licences of a department shown one by one; the rest is gathered in a last one. */
	private static final int SITES = 16;
	private static final int DEPARTMENTS = 8;
	private static final int LICENCES = 6;

	/**
	 * A site or a department.
	 *
	 * @param device  stands for it
	 * @param name    as the fleet spells it; empty where the fleet does not say
	 * @param rest    how many smaller ones are gathered here beside it; 0: it is just the one named
	 * @param devices how many devices are there
	 * @param verdict the worst verdict on them
	 * @param parts   departments of a site
	 * @param stocks  licences in a department
	 */
	public record Place(Device device, String name, int rest, int devices, Verdict verdict, List<Place> parts,
			List<Stock> stocks) {
	}

	/**
	 * Devices with the same licence and the same verdict in one place.
	 *
	 * @param device   stands for them
	 * @param licence  what Windows licence they have; empty when it is recorded that they have none
	 * @param rest     how many smaller ones are gathered here beside it
	 * @param devices  how many there are
	 * @param verdict  the verdict on them
	 * @param findings what was found about them, the worst first
	 */
	public record Stock(Device device, Optional<ProductFacts> licence, int rest, int devices, Verdict verdict,
			List<Finding> findings) {
	}

	private final List<Place> sites;
	private final Map<Device, Place> siteOf = new IdentityHashMap<>();
	private final Map<Device, Place> departmentOf = new IdentityHashMap<>();
	private final Map<Device, Stock> stockOf = new IdentityHashMap<>();
	private final int largest;

	private FleetMap(List<Place> sites) {
		this.sites = sites;
		int most = 1;
		for (Place site : sites) {
			siteOf.put(site.device(), site);
			for (Place department : site.parts()) {
				departmentOf.put(department.device(), department);
				for (Stock stock : department.stocks()) {
					stockOf.put(stock.device(), stock);
					most = Math.max(most, stock.devices());
				}
			}
		}
		largest = most;
	}

	static FleetMap of(Survey survey, Verdicts verdicts) {
		List<Stand> stands = new ArrayList<>();
		for (Survey.Lot lot : survey.lots()) {
			Optional<List<Finding>> asked = verdicts.findings(lot);
			Verdict verdict = asked.map(Verdict::of).orElse(Verdict.UNCHECKED);
			List<Finding> found = asked.orElse(List.of());
			count(lot.devices()).forEach((profile, stand) -> stands
					.add(new Stand(profile, stand, lot.kind().device().windows(), verdict, found)));
		}
		return new FleetMap(sites(stands));
	}

	/** Devices of one licence profile and one device profile. */
	private record Stand(DeviceProfile profile, Tally tally, Optional<ProductFacts> licence, Verdict verdict,
			List<Finding> findings) {

		String stock() {
			return verdict + " " + licence.map(ProductFacts::label);
		}

		String at(DeviceColumn column) {
			return profile.get(column);
		}

		int devices() {
			return tally.count;
		}
	}

	/** Counts devices; remembers the first. */
	private static final class Tally {
		private final Device first;
		private int count;

		Tally(Device first) {
			this.first = first;
		}
	}

	/** The only pass over devices: counts those of each profile. */
	private static Map<DeviceProfile, Tally> count(List<Device> devices) {
		Map<DeviceProfile, Tally> tallies = new LinkedHashMap<>();
		for (Device device : devices) {
			DeviceProfile profile = device.getProfile() == null ? DeviceProfile.EMPTY : device.getProfile();
			tallies.computeIfAbsent(profile, key -> new Tally(device)).count++;
		}
		return tallies;
	}

	private static List<Place> sites(List<Stand> stands) {
		return parted(stands, stand -> stand.at(DeviceColumn.SITE), SITES).stream()
				.map(part -> place(part, departments(part.stands()), List.of())).toList();
	}

	private static List<Place> departments(List<Stand> stands) {
		return parted(stands, stand -> stand.at(DeviceColumn.DEPARTMENT), DEPARTMENTS).stream()
				.map(part -> place(part, List.of(), stocks(part.stands()))).toList();
	}

	private static List<Stock> stocks(List<Stand> stands) {
		return parted(stands, Stand::stock, LICENCES).stream().map(part -> {
			Set<Finding> findings = new LinkedHashSet<>();
			part.stands().forEach(stand -> findings.addAll(stand.findings()));
			return new Stock(part.device(), part.stands().getFirst().licence(), part.rest(), part.devices(),
					part.verdict(), Verdicts.worstFirst(findings));
		}).toList();
	}

	private static Place place(Part part, List<Place> parts, List<Stock> stocks) {
		return new Place(part.device(), part.name(), part.rest(), part.devices(), part.verdict(), parts, stocks);
	}

	/** What agrees in a text; the last may gather the smallest. */
	private record Part(String name, int rest, List<Stand> stands) {

		Device device() {
			return stands.getFirst().tally().first;
		}

		int devices() {
			return stands.stream().mapToInt(Stand::devices).sum();
		}

		Verdict verdict() {
			return stands.stream().map(Stand::verdict).reduce(Verdict.UNCHECKED, Verdict::or);
		}
	}

	private static List<Part> parted(List<Stand> stands, Function<Stand, String> key, int limit) {
		List<Part> parts = stands.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
				.entrySet().stream().map(entry -> new Part(entry.getKey(), 0, entry.getValue()))
				.sorted(Comparator.comparing(Part::devices).reversed()).toList();
		if (parts.size() <= limit) {
			return parts;
		}
		List<Part> rest = parts.subList(limit - 1, parts.size());
		List<Part> shown = new ArrayList<>(parts.subList(0, limit - 1));
		shown.add(new Part(rest.getFirst().name(), rest.size() - 1,
				rest.stream().flatMap(part -> part.stands().stream()).toList()));
		return shown;
	}

	/** The sites, those with most devices first. */
	public List<Place> sites() {
		return sites;
	}

	/** The site that a device stands for. */
	public Place site(Device device) {
		return siteOf.get(device);
	}

	/** The department that a device stands for. */
	public Place department(Device device) {
		return departmentOf.get(device);
	}

	/** The devices that a device stands for. */
	public Stock stock(Device device) {
		return stockOf.get(device);
	}

	/** How many devices the largest stock has; at least one. */
	public int largestStock() {
		return largest;
	}
}
