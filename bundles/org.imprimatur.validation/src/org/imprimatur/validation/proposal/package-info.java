/**
 * Which images may go onto which devices, and a rollout made of the allowed ones: proposed, shown in numbers, and applied
 * only when asked. Works by licence profile, so that its cost does not grow with the fleet beyond sorting it.
 */
package org.imprimatur.validation.proposal;
