package org.imprimatur.model.catalogue;

/**
 * Numbers that activation and the contracts set.
 *
 * @param kmsClients        computers from which on a KMS host activates clients
 * @param kmsServers        computers from which on it activates servers
 * @param kmsOffice         computers from which on it activates Office
 * @param kmsCountDays      days for which a KMS host counts a computer
 * @param kmsCountKept      computers that a KMS host keeps in its count
 * @param kmsSecondHost     clients above which a second KMS host is recommended
 * @param validityDays      days that an activation by KMS or directory lasts
 * @param renewalDays       days after which a KMS client tries to renew it
 * @param hostsPerKey       KMS hosts that one host key activates
 * @param activationsPerHost times that one host may be activated with one host key
 * @param devicesPerUser    devices that one user licence of Windows covers
 * @param trainingCopies    copies without licences in a training room
 * @param evaluationCopies  copies without licences for an evaluation
 * @param evaluationDays    days that an evaluation may last
 * @param backupCopies      backup copies for each location
 */
public record ActivationLimits(Limit kmsClients, Limit kmsServers, Limit kmsOffice, Limit kmsCountDays,
		Limit kmsCountKept, Limit kmsSecondHost, Limit validityDays, Limit renewalDays, Limit hostsPerKey,
		Limit activationsPerHost, Limit devicesPerUser, Limit trainingCopies, Limit evaluationCopies,
		Limit evaluationDays, Limit backupCopies) {
}
