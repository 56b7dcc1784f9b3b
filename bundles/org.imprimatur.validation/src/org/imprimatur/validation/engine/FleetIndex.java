package org.imprimatur.validation.engine;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.UserLicence;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.facts.SharedSerials;

/**
 * The fleets of an estate, sorted into buckets of devices that agree in all a rule can read and belong to the same
 * groups. The one pass over all devices; afterwards only devices that change are touched.
 */
final class FleetIndex {

	/** What no rule reads. Group criteria do, which a bucket holds apart. */
	private static final Set<DeviceColumn> UNREAD = EnumSet.of(DeviceColumn.SITE, DeviceColumn.DEPARTMENT,
			DeviceColumn.GROUP);

	private final List<GroupMatcher> groups;
	private final BitSet askDevices;
	private final CoverageIndex coverage;
	private final LocalDate offlineSince;
	private final int devicesPerUser;
	private final Occurrences licenceSerials;
	private final Occurrences users;
	private final Map<DeviceProfile, Shelf> shelves = new LinkedHashMap<>();
	private final Map<Kind, Bucket> buckets = new LinkedHashMap<>();
	private final List<Fleet> fleets;
	/** Null after serial numbers came, went or changed. */
	private SharedSerials sharedSerials;
	private int size;

	/** What the devices of a bucket agree in. */
	private record Kind(LicenceProfile profile, BitSet groups) {
	}

	/** The buckets of one device profile; most have just the plain one. Other device profiles may share them. */
	private final class Shelf {
		private final DeviceProfile projection;
		private final BitSet mayHold = new BitSet();
		private final Bucket plain;
		private final Set<Bucket> others = new LinkedHashSet<>();

		Shelf(DeviceProfile profile) {
			projection = project(profile);
			for (int i = 0; i < groups.size(); i++) {
				mayHold.set(i, groups.get(i).mayHold(profile));
			}
			plain = bucketOf(Set.of(), Set.of(), members(null));
		}

		private Bucket bucketOf(Set<UserLicence> held, Set<Circumstance> circumstances, BitSet members) {
			return buckets.computeIfAbsent(new Kind(new LicenceProfile(projection, held, circumstances), members),
					kind -> new Bucket(kind.profile(), kind.groups()));
		}

		private BitSet members(Device device) {
			BitSet members = (BitSet) mayHold.clone();
			for (int i = askDevices.nextSetBit(0); i >= 0; i = askDevices.nextSetBit(i + 1)) {
				members.set(i, device != null && groups.get(i).holds(device, mayHold.get(i)));
			}
			return members;
		}

		Bucket bucket(Device device) {
			Set<UserLicence> held = coverage.of(device.getUser());
			return bucket(device, held, circumstances(device, held));
		}

		Bucket bucket(Device device, Set<UserLicence> held, Set<Circumstance> circumstances) {
			if (held.isEmpty() && circumstances.isEmpty() && askDevices.isEmpty()) {
				return plain;
			}
			BitSet members = askDevices.isEmpty() ? plain.groups() : members(device);
			if (held.isEmpty() && circumstances.isEmpty() && members.equals(plain.groups())) {
				return plain;
			}
			Bucket bucket = bucketOf(held, circumstances, members);
			others.add(bucket);
			return bucket;
		}

		/** Takes devices out of the buckets that hold them, and tells which those were. */
		List<Bucket> takeOut(Set<Device> devices) {
			return Stream.concat(Stream.of(plain), others.stream()).filter(bucket -> bucket.takeOut(devices)).toList();
		}
	}

	FleetIndex(Estate estate, LocalDate day, int kmsValidityDays, int devicesPerUser) {
		this.groups = estate.getGroups().stream().map(GroupMatcher::new).toList();
		this.askDevices = askingDevices(groups);
		this.licenceSerials = new Occurrences();
		this.users = new Occurrences();
		this.coverage = new CoverageIndex(estate);
		this.offlineSince = day.minusDays(kmsValidityDays);
		this.devicesPerUser = devicesPerUser;
		this.fleets = estate.getFleets();
		SerialSieve serials = newSieve();
		for (Fleet fleet : fleets) {
			for (Device device : fleet.getDevices()) {
				count(device);
				serials.note(device);
			}
		}
		for (Fleet fleet : fleets) {
			for (Device device : fleet.getDevices()) {
				bucket(device).add(device);
				serials.sift(device);
			}
		}
		this.sharedSerials = serials.result();
	}

	/** What is known of the devices, sorted into the groups as the estate has them now. */
	private FleetIndex(Estate estate, FleetIndex known) {
		this.groups = estate.getGroups().stream().map(GroupMatcher::new).toList();
		this.askDevices = askingDevices(groups);
		this.licenceSerials = known.licenceSerials;
		this.users = known.users;
		this.coverage = known.coverage;
		this.offlineSince = known.offlineSince;
		this.devicesPerUser = known.devicesPerUser;
		this.fleets = known.fleets;
		this.sharedSerials = known.sharedSerials;
		this.size = known.size;
		for (Bucket bucket : known.buckets.values()) {
			LicenceProfile profile = bucket.profile();
			for (Device device : bucket) {
				shelf(device.getProfile()).bucket(device, profile.coverage(), profile.circumstances()).add(device);
			}
		}
	}

	private static BitSet askingDevices(List<GroupMatcher> groups) {
		BitSet asking = new BitSet();
		for (int i = 0; i < groups.size(); i++) {
			asking.set(i, groups.get(i).asksDevices());
		}
		return asking;
	}

	/** The same after groups changed, at a fraction of the cost. Devices may change through one of them only. */
	FleetIndex regrouped(Estate estate) {
		return new FleetIndex(estate, this);
	}

	private SerialSieve newSieve() {
		return new SerialSieve(fleets.stream().mapToInt(fleet -> fleet.getDevices().size()).sum());
	}

	/** Serial numbers that several devices have. */
	SharedSerials sharedSerials() {
		if (sharedSerials == null) {
			SerialSieve serials = newSieve();
			fleets.forEach(fleet -> fleet.getDevices().forEach(serials::note));
			fleets.forEach(fleet -> fleet.getDevices().forEach(serials::sift));
			sharedSerials = serials.result();
		}
		return sharedSerials;
	}

	private static DeviceProfile project(DeviceProfile profile) {
		DeviceProfile projection = profile;
		for (DeviceColumn column : UNREAD) {
			projection = projection.with(column, "");
		}
		return projection;
	}

	private void count(Device device) {
		if (isRecorded(device.getLicenceSerial())) {
			licenceSerials.add(device.getLicenceSerial(), device);
		}
		if (!coverage.isEmpty() && device.getUser() != null && !coverage.of(device.getUser()).isEmpty()) {
			users.add(userKey(device.getUser()), device);
		}
		size++;
	}

	/** A blank text says no more than none. */
	private static boolean isRecorded(String text) {
		return text != null && !text.isBlank();
	}

	private static String userKey(String user) {
		return user.toLowerCase(Locale.ROOT);
	}

	private void uncount(Device device, Before before) {
		if (isRecorded(before.licenceSerial())) {
			licenceSerials.remove(before.licenceSerial(), device);
		}
		if (before.user() != null) {
			users.remove(userKey(before.user()), device);
		}
		size--;
	}

	private Bucket bucket(Device device) {
		return shelf(device.getProfile()).bucket(device);
	}

	private Shelf shelf(DeviceProfile profile) {
		DeviceProfile known = Objects.requireNonNullElse(profile, DeviceProfile.EMPTY);
		Shelf shelf = shelves.get(known);
		if (shelf == null) {
			shelf = new Shelf(known);
			shelves.put(known, shelf);
		}
		return shelf;
	}

	private Set<Circumstance> circumstances(Device device, Set<UserLicence> held) {
		Set<Circumstance> found = null;
		if (isRecorded(device.getLicenceSerial()) && licenceSerials.count(device.getLicenceSerial()) > 1) {
			found = with(found, Circumstance.LICENCE_SHARED);
		}
		if (isRecorded(device.getLicenceDevice()) && !device.getLicenceDevice().equalsIgnoreCase(device.getSerial())) {
			found = with(found, Circumstance.LICENCE_MOVED);
		}
		if (isRecorded(device.getUpgradeDevice()) && !device.getUpgradeDevice().equalsIgnoreCase(device.getSerial())) {
			found = with(found, Circumstance.UPGRADE_MOVED);
		}
		if (device.getLastSeen() != null && device.getLastSeen().isBefore(offlineSince)) {
			found = with(found, Circumstance.LONG_OFFLINE);
		}
		if (!held.isEmpty() && users.count(userKey(device.getUser())) > devicesPerUser) {
			found = with(found, Circumstance.USER_OVER_LIMIT);
		}
		return found == null ? Set.of() : found;
	}

	private static Set<Circumstance> with(Set<Circumstance> found, Circumstance circumstance) {
		Set<Circumstance> more = found == null ? EnumSet.noneOf(Circumstance.class) : found;
		more.add(circumstance);
		return more;
	}

	/**
	 * What the index read of a device before it changed.
	 *
	 * @param profile       its profile
	 * @param user          its primary user
	 * @param licenceSerial its licence's number
	 * @param serial        its own serial number
	 */
	record Before(DeviceProfile profile, String user, String licenceSerial, String serial) {

		/** What is read of the device now. */
		static Before of(Device device) {
			return new Before(device.getProfile(), device.getUser(), device.getLicenceSerial(), device.getSerial());
		}
	}

	/**
	 * Sorts devices anew after they changed, and those that share a licence number or a user with them.
	 *
	 * @param changed devices that are still in the fleet, with what was read of them before; null for new ones
	 * @param removed devices that are not in the fleet any more
	 * @return the buckets whose content changed
	 */
	Set<Bucket> sortAnew(Map<Device, Before> changed, Map<Device, Before> removed) {
		Map<Device, DeviceProfile> affected = new LinkedHashMap<>();
		removed.forEach((device, before) -> {
			affectNeighbours(before, affected);
			uncount(device, before);
		});
		changed.forEach((device, before) -> {
			if (before != null) {
				affectNeighbours(before, affected);
				uncount(device, before);
			}
			count(device);
			affectNeighbours(Before.of(device), affected);
		});
		removed.keySet().forEach(affected::remove);
		changed.forEach((device, before) -> affected.put(device, before == null ? null : before.profile()));
		if (!removed.isEmpty() || changed.entrySet().stream().anyMatch(FleetIndex::hasNewSerial)) {
			sharedSerials = null;
		}
		return move(affected, removed);
	}

	private static boolean hasNewSerial(Map.Entry<Device, Before> changed) {
		return changed.getValue() == null
				|| !Objects.equals(changed.getValue().serial(), changed.getKey().getSerial());
	}

	private Set<Bucket> move(Map<Device, DeviceProfile> affected, Map<Device, Before> removed) {
		Map<Shelf, Set<Device>> leaving = new LinkedHashMap<>();
		removed.forEach((device, before) -> leaving
				.computeIfAbsent(shelf(before.profile()), shelf -> new HashSet<>()).add(device));
		affected.forEach((device, profile) -> leaving.computeIfAbsent(shelf(profile), shelf -> new HashSet<>())
				.add(device));
		Set<Bucket> touched = new LinkedHashSet<>();
		leaving.forEach((shelf, devices) -> touched.addAll(shelf.takeOut(devices)));
		affected.keySet().forEach(device -> {
			Bucket bucket = bucket(device);
			bucket.add(device);
			touched.add(bucket);
		});
		return touched;
	}

	/** Notes the others of a licence number or a user where one device more or less changes what holds of them. */
	private void affectNeighbours(Before before, Map<Device, DeviceProfile> affected) {
		if (isRecorded(before.licenceSerial()) && licenceSerials.count(before.licenceSerial()) == 2) {
			licenceSerials.of(before.licenceSerial()).forEach(other -> affected.put(other, other.getProfile()));
		}
		if (before.user() != null && users.count(userKey(before.user())) == devicesPerUser + 1) {
			users.of(userKey(before.user())).forEach(other -> affected.put(other, other.getProfile()));
		}
	}

	/** All buckets that hold devices. */
	List<Bucket> buckets() {
		return buckets.values().stream().filter(bucket -> !bucket.isEmpty()).toList();
	}

	/** How many distinct licence profiles the devices have. */
	int profileCount() {
		return (int) buckets().stream().map(Bucket::profile).distinct().count();
	}

	/** How many devices there are. */
	int size() {
		return size;
	}
}
