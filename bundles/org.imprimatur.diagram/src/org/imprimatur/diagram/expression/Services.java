package org.imprimatur.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.specification.SpecElement;
import org.imprimatur.diagram.specification.SpecificationException;

/**
 * The Java services that a viewpoint names: public methods whose first parameter is an EObject. Of several with one name,
 * the one whose parameters fit most closely is called.
 */
public final class Services {

	private record Service(Object instance, Method method) {

		boolean accepts(Object[] arguments) {
			Class<?>[] types = method.getParameterTypes();
			if (types.length != arguments.length) {
				return false;
			}
			for (int i = 0; i < types.length; i++) {
				if (arguments[i] != null && !types[i].isInstance(arguments[i])) {
					return false;
				}
			}
			return true;
		}

		boolean isCloserThan(Service other) {
			Class<?>[] own = method.getParameterTypes();
			Class<?>[] others = other.method.getParameterTypes();
			for (int i = 0; i < own.length; i++) {
				if (own[i] != others[i]) {
					return others[i].isAssignableFrom(own[i]);
				}
			}
			return false;
		}
	}

	private final Map<String, List<Service>> byName = new HashMap<>();

	/**
	 * The services of a viewpoint.
	 *
	 * @param loader finds their classes
	 * @throws SpecificationException when a class is not there or cannot be used
	 */
	public static Services of(SpecElement viewpoint, ClassLoader loader) {
		Services services = new Services();
		viewpoint.children("ownedJavaExtensions").forEach(extension -> services.add(extension, loader));
		return services;
	}

	private void add(SpecElement extension, ClassLoader loader) {
		String name = extension.text("qualifiedClassName");
		try {
			Class<?> type = Class.forName(name, true, loader);
			Object instance = type.getConstructor().newInstance();
			for (Method method : type.getMethods()) {
				if (isService(method)) {
					byName.computeIfAbsent(method.getName(), key -> new ArrayList<>())
							.add(new Service(instance, method));
				}
			}
		} catch (ReflectiveOperationException | LinkageError e) {
			throw new SpecificationException(extension,
					"the services of " + name + " cannot be used: the class has to be public, with a public constructor",
					e);
		}
	}

	private static boolean isService(Method method) {
		return Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0
				&& EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
	}

	/** The methods of a service. */
	public List<Method> methods(String name) {
		return byName.getOrDefault(name, List.of()).stream().map(Service::method).toList();
	}

	/**
	 * Calls a service.
	 *
	 * @throws EvaluationException when there is none of that name and with such parameters, or it fails
	 */
	Object call(String name, Object[] arguments) throws EvaluationException {
		Service service = find(name, arguments).orElseThrow(() -> new EvaluationException(
				byName.containsKey(name) ? "no service " + name + " takes these parameters" : "there is no service " + name));
		try {
			return service.method().invoke(service.instance(), arguments);
		} catch (InvocationTargetException e) {
			throw new EvaluationException("the service " + name + " failed: " + e.getCause(), e.getCause());
		} catch (IllegalAccessException e) {
			throw new EvaluationException("the service " + name + " cannot be called", e);
		}
	}

	private Optional<Service> find(String name, Object[] arguments) {
		Service closest = null;
		for (Service service : byName.getOrDefault(name, List.of())) {
			if (service.accepts(arguments) && (closest == null || service.isCloserThan(closest))) {
				closest = service;
			}
		}
		return Optional.ofNullable(closest);
	}
}
