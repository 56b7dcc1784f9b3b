package org.imprimatur.validation.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.model.Estate;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.catalogue.ActivationLimits;

/**
 * The use of a KMS host key.
 *
 * @param key                the key
 * @param hosts              on how many hosts it is installed
 * @param hostsAllowed       on how many it may be
 * @param activations        the most activations used on one host
 * @param activationsAllowed how many one host may use
 */
public record HostKeyLine(Key key, int hosts, int hostsAllowed, int activations, int activationsAllowed) {

	static List<HostKeyLine> of(Estate estate, ActivationLimits limits) {
		Map<Key, List<KmsHost>> hosts = new LinkedHashMap<>();
		estate.getKeys().stream().filter(key -> key.getKind() == KeyKind.CSVLK)
				.forEach(key -> hosts.put(key, List.of()));
		estate.getActivations().stream().flatMap(activation -> activation.getHosts().stream())
				.filter(host -> host.getKey() != null).forEach(host -> hosts.merge(host.getKey(), List.of(host),
						(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		return hosts.entrySet().stream().map(entry -> new HostKeyLine(entry.getKey(), entry.getValue().size(),
				limits.hostsPerKey().value(),
				entry.getValue().stream().mapToInt(KmsHost::getActivations).max().orElse(0),
				limits.activationsPerHost().value())).toList();
	}
}
