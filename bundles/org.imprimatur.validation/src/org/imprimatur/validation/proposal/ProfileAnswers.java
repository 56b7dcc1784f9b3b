package org.imprimatur.validation.proposal;

import java.util.List;

import org.imprimatur.validation.facts.DeploymentFacts;

/**
 * Which images may go onto the devices of one licence profile.
 *
 * @param cell    the profile and its devices
 * @param answers one for each image, the best first
 */
public record ProfileAnswers(DeploymentFacts.Cell cell, List<Answer> answers) {
}
