package vn.minhbach.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierId;

/** Asks what somebody may do with a dossier as it stands, without doing it. */
record WhatMayBeDone(@TargetAggregateIdentifier DossierId dossier, Actor by) {}
