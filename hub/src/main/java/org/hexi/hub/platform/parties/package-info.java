/**
 * Organisations, their users and roles, and how they sign in: local accounts, OpenID Connect, API keys. A Viewer is the answer to
 * who is asking; every store query of every module takes it as an argument.
 */
@ApplicationModule(
        id = "platform.parties",
        allowedDependencies = {"platform.time", "platform.numbering", "platform.web", "platform.audit"})
@NullMarked
package org.hexi.hub.platform.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
